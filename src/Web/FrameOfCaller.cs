using Microsoft.Extensions.DependencyInjection;
using Samphire.App;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.Web;

/// <summary>The frame of a page for whoever makes the request: their name, and the places that exist for their roles.</summary>
internal static class FrameOfCaller
{
    private static readonly (NavigationEntry Entry, Func<Actor, bool> For)[] Places =
    [
        (new("Work", "/work"), actor => actor.WorksOnFiles),
        (new("Concerns", "/desk"), actor => actor.WorksOnFiles),
        (new("My concerns", "/concerns"), actor => actor.RecordsConcerns),
        (new("Admin", "/admin"), actor => actor.Holds(Role.Administrator)),
        (new("Guidance", "/guidance"), _ => true),
        (new("Directory", "/directory"), actor => !actor.WorksOnFiles),
        (new("Search", "/guidance/search"), actor => actor.WorksOnFiles),
    ];

    public static PageFrame Make(IServiceProvider services)
    {
        var settings = services.GetRequiredService<SamphireSettings>();
        var pack = settings.Content.Toolbox.Manifest;
        var frame = new PageFrame { IsDemo = settings.Demo, PackVersion = pack.Stamp.ToString(), NumbersCheckedOn = pack.CheckedOn };
        return services.GetRequiredService<Caller>().Actor is not { } actor ? frame : frame with
        {
            Person = new SignedInPerson(actor.DisplayName, actor.AgencyName),
            Navigation = [.. Places.Where(place => place.For(actor)).Select(place => place.Entry)],
        };
    }

    /// <summary>Where somebody starts who has signed in.</summary>
    public static string FirstPage(Actor actor) =>
        actor.Holds(Role.Administrator) ? "/admin"
        : actor.WorksOnFiles ? "/work"
        : actor.RecordsConcerns ? "/concerns"
        : "/guidance";
}
