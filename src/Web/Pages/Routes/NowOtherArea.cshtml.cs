using Microsoft.AspNetCore.Mvc;
using Samphire.App.Content;

namespace Samphire.Web.Pages.Routes;

// National numbers, for a child whose place is unknown or in no installed area.
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NowOtherAreaModel(PublicContent content) : NowSituationPage(content);
