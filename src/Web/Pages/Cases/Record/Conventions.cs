namespace Samphire.Web.Pages.Cases.Record;

/// <summary>Recording a concern.</summary>
internal sealed class Conventions() : PageFolder(OpenTo.Recorders);
