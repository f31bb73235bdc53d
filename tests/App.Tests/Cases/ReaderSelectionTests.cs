using Microsoft.EntityFrameworkCore;
using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Testing;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

/// <summary>Who reads a concern that names people or teams who use Samphire.</summary>
public sealed class ReaderSelectionTests
{
    private static readonly string[] DutyTeam = ["Daniel", "Mairi", "Gwen"];

    [Fact]
    public async Task Concern_naming_another_team_is_blocked_to_every_member_even_after_it_is_opened_to_that_team()
    {
        await using var world = await StartAsync();
        var reference = await SendDraftAsync(world, "Somebody at the Safeguarding desk knows him.");
        var file = (await world.RowAsync(reference)).FileId;
        var tomasz = await world.As("Tomasz");

        Assert.Equal([tomasz.Actor!.UserId], (await world.AllAsync(db => db.FileBlocks)).Where(block => block.FileId == file).Select(block => block.AccountId));
        Assert.Equal([reference], await world.ListAsync("Daniel"));

        await world.Services.ChangeAsync(Caller.System, db => FileAccessChanges.AddAsync(db, file, new Grant(tomasz.Actor.TeamIds[0], AccessLevel.Worker, AccessReason.Team)));
        Assert.Empty(await world.ListAsync("Tomasz"));
        Assert.Null(await world.Queries.FindAsync(tomasz, reference));
    }

    [Fact]
    public async Task Concern_naming_the_team_that_would_read_it_goes_to_a_supervisor_outside_and_is_blocked_to_the_team()
    {
        await using var world = await StartAsync();
        var reference = await SendDraftAsync(world, "Somebody at the Children's front door knows him.");
        var concern = await world.RowAsync(reference);

        Assert.Null(concern.TeamId);
        Assert.Equal([reference], await world.ListAsync("Imogen"));
        foreach (var name in (string[])["Daniel", "Mairi", "Gwen", "Tomasz"])
        {
            Assert.Empty(await world.ListAsync(name));
        }

        Guid[] team = [.. (await Task.WhenAll(DutyTeam.Select(world.As))).Select(found => found.Actor!.UserId)];
        Assert.Equal(team.Order(), (await world.AllAsync(db => db.FileBlocks)).Where(block => block.FileId == concern.FileId).Select(block => block.AccountId).Order());
    }

    [Fact]
    public async Task Concern_naming_its_own_author_and_their_team_is_not_blocked_to_the_author()
    {
        await using var world = await StartAsync();
        var reference = await SendDraftAsync(world, "Tomasz Zielinski of the Safeguarding desk saw him.", author: "Tomasz");

        Assert.Empty(await world.AllAsync(db => db.FileBlocks));
        Assert.NotNull(await world.Get<ReporterQueries>().FindAsync(await world.As("Tomasz"), reference));
    }

    /// <summary>Sends a draft with this text through the use case.</summary>
    private static async Task<string> SendDraftAsync(DeskWorld world, string noticed, string author = "Priya")
    {
        var reference = await world.SendAsync(author, words: draft => draft.Noticed[0].What = noticed);
        await world.Services.ChangeAsync(Caller.System, async db =>
        {
            var concern = await db.Concerns.IgnoreVisibility().AsTracking().SingleAsync(found => found.Reference == reference);
            concern.State = ConcernState.Draft;
            concern.TeamId = null;
            await db.Tasks.IgnoreVisibility().ExecuteDeleteAsync();
            await FileAccessChanges.SetAsync(db, concern.FileId, Grants.ForDraft(concern.AuthorId));
        });
        Assert.Null(await world.Get<SendConcern>().RunAsync(await world.As(author), reference, Guid.NewGuid(), ""));
        return reference;
    }
}
