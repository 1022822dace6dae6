package org.scrutineer.pack;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lets lines end between words alone: 2024/25 and 2024-25 stay whole. */
final class BetweenWords implements FSTextBreaker {

    private String text = "";
    private int place;

    @Override
    public int next() {
        if (place >= text.length()) {
            return -1;
        }
        int space = text.indexOf(' ', place);
        place = space < 0 ? text.length() : space + 1;
        return place;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        place = 0;
    }
}
