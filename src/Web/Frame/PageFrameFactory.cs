using Microsoft.Extensions.DependencyInjection;
using Samphire.App;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.Web.Frame;

internal static class PageFrameFactory
{
    public static PageFrame Make(IServiceProvider services)
    {
        var settings = services.GetRequiredService<SamphireSettings>();
        var pack = settings.Content.Toolbox.Manifest;
        var frame = new PageFrame { IsDemo = settings.Demo, PackVersion = pack.Stamp.ToString(), NumbersCheckedOn = pack.CheckedOn };
        return services.GetRequiredService<Caller>().Actor is not { } actor ? frame : frame with
        {
            Person = new SignedInPerson(actor.DisplayName, actor.AgencyName),
            Navigation = NavigationEntry.For(actor),
        };
    }

    /// <summary>Where a person starts after signing in.</summary>
    public static string FirstPage(Actor actor) =>
        actor.Holds(Role.Administrator) ? "/admin"
        : actor.WorksOnFiles ? "/work"
        : actor.RecordsConcerns ? "/concerns"
        : "/guidance";
}
