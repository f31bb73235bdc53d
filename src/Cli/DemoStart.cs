using Samphire.App;
using Samphire.App.World;
using Samphire.Domain.Shared;

namespace Samphire.Cli;

/// <summary>Fills the practice copy, and says who can sign in.</summary>
internal static class DemoStart
{
    public static async Task RunAsync(SamphireSettings settings, Streams streams, CancellationToken stop)
    {
        await PracticeCopy.MakeAsync(settings, stop);
        streams.Error.WriteLine($"Practice copy. The people are invented. Everybody's password: {Wendmarsh.Password}");
        foreach (var person in Wendmarsh.People)
        {
            streams.Error.WriteLine($"  {person.Email,-44} {person.Name}, {string.Join(", ", person.Roles.Select(Vocabulary.Word))}");
        }
    }
}
