using System.Text;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Access;

namespace Samphire.App.Tests.Audit;

/// <summary>
/// Entries are saved in the transaction of the change and in the order of the chain, and their payloads are readable
/// only with the keys.
/// </summary>
public sealed class AuditTrailTests : IDisposable
{
    private readonly AuditWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Audit_entry_records_who_did_what_when_and_through_which_caller()
    {
        await world.WriteAsync((db, trail) => trail.AddAsync(db, AuditWorld.Viewed(AuditWorld.File, "before and after")));

        await using var read = world.Store.Open(AuditWorld.Worker);
        var entry = await read.Set<AuditEntry>().SingleAsync(entry => entry.Action == "concern-viewed", TestContext.Current.CancellationToken);
        Assert.Equal(
            ("file:0192a000-0000-7000-8000-000000000001", 2L, world.Now, "practitioner", "concern-viewed", "concern", "on duty", "web", "r-1"),
            (entry.Chain, entry.Seq, entry.At, entry.Role, entry.Action, entry.TargetKind, entry.Reason, entry.Origin, entry.Request));
        Assert.Equal(AuditWorld.Worker.Actor!.UserId, entry.UserId);
        Assert.Equal(AuditWorld.Worker.Actor.AgencyId, entry.AgencyId);
        Assert.Equal(AuditWorld.Worker.Session, entry.Session);
        Assert.Equal((byte[])[.. new byte[32], .. entry.Previous], world.Query("select hex(previous) || hex(hash) from audit_entries where chain like 'file%' and seq = 1", row => Convert.FromHexString(row.GetString(0))).Single());

        var opened = await world.Trail().PayloadAsync(read, entry.Chain, 2, TestContext.Current.CancellationToken);
        Assert.Equal("before and after", Encoding.UTF8.GetString(Assert.IsType<UnsealResult.Clear>(opened).Value.Reveal()));
        Assert.Null(await world.Trail().PayloadAsync(read, entry.Chain, 3, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_change_that_fails_leaves_no_entry()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.WriteAsync(async (db, trail) =>
        {
            await trail.AddAsync(db, AuditWorld.Viewed(AuditWorld.File, "x"));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            throw new InvalidOperationException("The change failed.");
        }));

        Assert.Equal(5, (await world.VerifyAsync()).Entries);
    }

    [Fact]
    public async Task Clock_that_went_back_by_more_than_five_seconds_gets_its_own_audit_entry()
    {
        await world.WriteAsync((db, trail) => trail.AddAsync(db, AuditWorld.Viewed(AuditWorld.File)));
        world.Now = world.Now.AddSeconds(-5);
        await world.WriteAsync((db, trail) => trail.AddAsync(db, AuditWorld.Viewed(AuditWorld.File)));
        world.Now = world.Now.AddHours(-2);
        await world.WriteAsync((db, trail) => trail.AddAsync(db, AuditWorld.Viewed(AuditWorld.File, "x")));

        Assert.Equal(
            ["draft-opened", "concern-viewed", "concern-viewed", "clock-jumped", "concern-viewed"],
            world.Query("select action from audit_entries where chain like 'file%' order by seq", row => row.GetString(0)));
        Assert.Empty(await world.FaultsAsync());
    }

    [Fact]
    public async Task Shredding_a_file_destroys_its_payloads_and_leaves_the_chain_intact()
    {
        await world.FillAsync();
        await world.WriteAsync((db, trail) => trail.ShredAsync(db, AuditWorld.File, AuditWorld.Concern, Role.Supervisor, "kept long enough"));

        Assert.Empty(await world.FaultsAsync());
        Assert.Equal(0, world.Query("select count(*) from audit_payloads where chain like 'file%'", row => row.GetInt32(0))[0]);
        Assert.Equal(0, world.Query("select length(wrapped) from data_keys where destroyed_at is not null", row => row.GetInt32(0)).Single());

        await world.WriteAsync((db, trail) => trail.AddAsync(db, AuditWorld.Viewed(AuditWorld.File, "afterwards")));
        Assert.Empty(await world.FaultsAsync());
    }

    [Fact]
    public async Task Audit_log_with_a_lost_agency_key_is_still_written_and_verified_without_overwriting()
    {
        await world.FillAsync();
        var key = world.Folder.All.Single(key => key.Agency is not null);
        File.Move(Path.Combine(world.Keys, key.Name), Path.Combine(world.Keys, "elsewhere"));

        var verdict = await world.VerifyAsync();
        Assert.Empty(verdict.Faults);
        Assert.Equal((0, 4), (verdict.Payloads, verdict.Unread));

        await using var db = world.Store.Open(AuditWorld.Worker);
        var lines = await KeyReport.ReadAsync(db, KeyFolder.Look(world.Keys, world), TestContext.Current.CancellationToken);
        Assert.Equal([(false, 0), (true, 2)], lines.Select(line => (line.IsMissing, line.DataKeys)));
    }

    [Fact]
    public async Task Head_with_a_forged_seal_is_named_as_altered()
    {
        await world.FillAsync();
        world.Sql("update audit_heads set mac = zeroblob(32) where chain like 'user%'");

        Assert.Equal(["user 0 Altered"], await world.FaultsAsync());
    }
}
