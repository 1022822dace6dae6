<#-- What every page of signing in stands in. Keycloak's pages fill the parts: header, show-username, form, socialProviders, info. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign failed = (message?has_content && message.type == "error")>
<#assign council = (realm.displayNameHtml!"")>
<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <#list properties.meta?split(' ') as meta>
    <meta name="${meta?split('==')[0]}" content="${meta?split('==')[1]}">
    </#list>
    <meta name="robots" content="noindex">
    <meta name="theme-color" content="#12436D">
    <title>${failed?then("Error: ", "")}Sign in - Scrutineer</title>
    <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
    <#list properties.styles?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
    <script type="importmap">
        { "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }
    </script>
    <#if scripts??>
    <#list scripts as script>
    <script src="${script}"></script>
    </#list>
    </#if>
    <#-- Whoever signed in meanwhile in another tab need not do it again here. -->
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        </#outputformat>
    </script>
    <#if authenticationSession??>
    <script type="module">
        <#outputformat "JavaScript">
        import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        checkAuthSession(${authenticationSession.authSessionIdHash?c});
        </#outputformat>
    </script>
    </#if>
</head>
<body data-page-id="login-${pageId}">
<header class="header">
    <div class="width header__names">
        <span class="header__product">
            <svg class="header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                <rect width="32" height="32" rx="5" fill="#ffffff"/>
                <path d="M6 26v-7h4v7zm8 0V13h4v13zm8 0V6h4v20z" fill="#12436D"/>
            </svg>
            Scrutineer
        </span>
        <#if council?has_content><span class="header__council">${kcSanitize(council)?no_esc}</span></#if>
    </div>
</header>
<main class="width main" id="main">
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
    <div class="message message--${message.type}" role="${failed?then("alert", "status")}">
        <#if failed><h2 class="message__title">There is a problem</h2></#if>
        <p>${kcSanitize(message.summary)?no_esc}</p>
    </div>
    </#if>
    <h1><#nested "header"></h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <#nested "show-username">
    <p>As ${auth.attemptedUsername}. <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayRequiredFields><p>Fill in everything that has a star (*).</p></#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form action="${url.loginAction}" method="post">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button class="button button--secondary" type="submit">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><#nested "info"></#if>
</main>
<footer class="footer">
    <div class="width">
        <p>Scorecards of children’s services for councillors.
        <#if (client.baseUrl)?has_content><a href="${client.baseUrl}accessibility">Accessibility statement</a></#if></p>
    </div>
</footer>
</body>
</html>
</#macro>
