package org.scrutineer.tracker;

import java.util.List;
import java.util.Map;
import org.scrutineer.tracker.TrackerSummary.Answers;

/**
 * What was asked on the editions of a scorecard in a stretch of time and what followed, as all its
 * readers may know it.
 *
 * @param clinics how many were held on its requests
 * @param requests how many were on each measure, by its code
 * @param counts of what was recommended and agreed, by where it stands now
 */
public record AskedOnScorecard(
        Answers answers, int clinics, Map<String, Integer> requests, List<TrackedCount> counts) {}
