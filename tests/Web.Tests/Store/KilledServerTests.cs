using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Access;
using Samphire.Testing;

namespace Samphire.Web.Tests.Store;

/// <summary>
/// Twelve people work at the same time while the program is killed again and again: everything that was answered is
/// stored once, nothing is stored in part, and what was not answered is done once when it is resubmitted.
/// </summary>
/// <remarks>SAMPHIRE_KILLS is the number of kills. Restarting takes most of the time, so the default is low.</remarks>
public sealed class KilledServerTests : IDisposable
{
    private const int Reporters = 8;
    private const int LeastInFlight = 8;
    private const int StartedInAnHour = 20;
    private const int AnswersBefore = 40;
    private const int ByDefault = 10;
    private const int MostTimes = 3;

    private readonly ServedFolder place = new();
    private readonly List<AtWork> people = [];
    private readonly Random random = new(2026);

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Form_is_processed_exactly_once_when_the_server_is_killed_before_or_after_its_answer()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("SAMPHIRE_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : ByDefault;
        await MakeStoreAsync();
        List<double> starts = [];
        var (answered, again) = (0, 0);
        var program = await Served.StartAsync(place.Database, place.Keys);
        try
        {
            place.Line.LeadTo(program.Address);
            await SignInAsync();
            // On a busy machine there are fewer forms between two kills, so continue until each kind has occurred.
            for (var kill = 1; kill <= kills || (kill <= MostTimes * kills && !DoneOfEachKind()); kill++)
            {
                foreach (var reporter in people.OfType<Reporting>())
                {
                    reporter.MayHaveBegun = Math.Min(StartedInAnHour, 2 + Math.Min(kill, StartedInAnHour * kill / kills));
                }

                await WorkUntilKilledAsync(program);
                program.Dispose();
                program = await Served.StartAsync(place.Database, place.Keys);
                starts.Add(program.Took.TotalSeconds);
                again += people.Sum(person => person.Unanswered.Count());
                Check(kill);

                place.Line.LeadTo(program.Address);
                await Task.WhenAll(people.Select(person => person.PressAgainAsync()));
                Check(kill);
                await VerifyAsync(kill);
            }

            answered = people.Sum(person => person.Pressed.Count);
        }
        finally
        {
            program.Dispose();
        }

        Assert.Equal(0, await VerdictOfProgramAsync());
        starts.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{starts.Count} kills, {answered} forms answered, {again} of them only when pressed again, serving again after {starts[starts.Count / 2]:0.00} s (middle), {starts[^1]:0.00} s (longest)"));
        Assert.True(again > 0, "nothing was on its way when it was killed");
        Assert.True(DoneOfEachKind(), "some kind of form was never pressed");
    }

    private bool DoneOfEachKind() =>
        people.SelectMany(person => person.Pressed).Select(form => form.Effect).Distinct().Count() == Enum.GetValues<Effect>().Length;

    /// <summary>Everybody works; after a while, with enough requests in flight, the program is killed.</summary>
    private async Task WorkUntilKilledAsync(Served program)
    {
        var work = people.Select(person => Task.Run(() => person.WorkAsync(place.Line))).ToArray();
        await UntilAsync(() => place.Line.Answers >= AnswersBefore || work.Any(one => one.IsFaulted));
        await Task.Delay(random.Next(5, 2001), TestContext.Current.CancellationToken);
        SpinWait.SpinUntil(() => place.Line.InFlight >= LeastInFlight || work.Any(one => one.IsFaulted), TimeSpan.FromSeconds(30));
        var inFlight = place.Line.InFlight;
        place.Line.Disconnect();
        await program.KillAsync();
        await Task.WhenAll(work);
        Assert.InRange(inFlight, LeastInFlight, people.Count);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    private void Check(int kill)
    {
        using var file = new StoreFile(place.Database);
        Assert.Equal("ok", file.Integrity);
        Assert.Empty(file.Torn);
        var (concerns, marks) = (file.Concerns, file.Marks);
        var forms = people.SelectMany(person => person.Pressed).ToArray();
        var begun = forms.Count(form => form is { Effect: Effect.Begin, IsAnswered: true });
        Assert.InRange(concerns.Count, begun, begun + forms.Count(form => form is { Effect: Effect.Begin, IsAnswered: false }));
        foreach (var form in forms.Where(form => form is { Concern: not null, Effect: not (Effect.Save or Effect.Begin) }))
        {
            var times = form.Effect switch
            {
                Effect.Send => concerns[form.Concern!].Sent ? 1 : 0,
                Effect.Acknowledge => concerns[form.Concern!].Read ? 1 : 0,
                _ => marks.GetValueOrDefault(form.Mark),
            };
            var because = $"kill {kill}: {form.Effect} {form.Concern} {form.Mark} is there {times} times, {(form.IsAnswered ? "answered" : "not answered")}";
            Assert.True(form.IsRefused && form.Effect != Effect.Acknowledge ? times == 0 : form.IsAnswered ? times == 1 : times is 0 or 1, because);
        }

        Assert.All(forms.Where(form => form.Effect == Effect.Begin && form.IsAnswered), form => Assert.Contains(form.Concern!, concerns));
        foreach (var saves in forms.Where(form => form is { Effect: Effect.Save, Mark.Length: > 0 }).GroupBy(form => form.Page))
        {
            // One of the marks of a page must be stored: the last that was answered, or the next one, whose outcome is
            // unknown.
            var there = saves.Where(form => concerns[form.Concern!].Words.Contains(form.Mark, StringComparison.Ordinal)).ToArray();
            var last = saves.LastOrDefault(form => form.IsAnswered);
            Assert.True(
                there.Length == (last is null ? there.Length : 1) && Array.TrueForAll(there, form => form == last || !form.IsAnswered),
                $"kill {kill}: {saves.Key} holds {there.Length} of {saves.Count()} marks");
        }
    }

    private async Task VerifyAsync(int kill)
    {
        var keys = KeyFolder.Look(place.Keys, TimeProvider.System)!;
        var store = new StoreFactory(StoreAddress.From(place.Database), TimeProvider.System);
        await using var db = store.Open(Caller.System);
        var verdict = await new VerifyStore(store, new AuditSeals(keys.Instance!), new FileKeyWrap(keys)).RunAsync(Caller.System, new Expected(AllChains.ExpectedAsync(db)));
        Assert.True(verdict is { Faults.Count: 0, Unread: 0 }, $"kill {kill}: {string.Join('\n', verdict.Faults)}");
    }

    private async Task<int> VerdictOfProgramAsync()
    {
        using var verify = System.Diagnostics.Process.Start(Served.StartFile, ["verify", "--store", place.Database, "--keys", place.Keys]);
        await verify.WaitForExitAsync(TestContext.Current.CancellationToken);
        return verify.ExitCode;
    }

    /// <summary>The people of Wendmarsh, and enough reporters.</summary>
    private async Task MakeStoreAsync()
    {
        var settings = new SamphireSettings
        {
            Content = Packs.Newest,
            Store = StoreAddress.From(place.Database),
            Keys = KeyFolder.Open(place.Keys, place.Data, TimeProvider.System),
            Clock = TimeProvider.System,
            Demo = true,
        };
        await using var services = new ServiceCollection().AddSamphire(settings).BuildServiceProvider();
        await services.GetRequiredService<OpenStore>().RunAsync(PracticeStore.Mark);
        await services.GetRequiredService<Wendmarsh>().MakePeopleAsync();
        await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var trust = db.Agencies.Single(agency => agency.Name == "Thornsea Learning Trust").Id;
        for (var i = 0; i < Reporters; i++)
        {
            await services.GetRequiredService<CreateAccount>().RunAsync(Caller.System, new NewAccount
            {
                Email = EmailOf(i),
                DisplayName = $"Reporter {i}",
                AgencyId = trust,
                TeamIds = [],
                Roles = [Role.Reporter],
                Telephone = "01632 960 900",
                Password = Wendmarsh.Password,
            });
        }
    }

    private static string EmailOf(int reporter) => string.Create(CultureInfo.InvariantCulture, $"reporter.{reporter}@thornsea-trust.example");

    private async Task SignInAsync()
    {
        foreach (var reporter in Enumerable.Range(0, Reporters))
        {
            people.Add(new Reporting(await SignInAsync(EmailOf(reporter)), new Random(random.Next())));
        }

        foreach (var name in (string[])["Daniel", "Mairi", "Gwen", "Daniel"])
        {
            people.Add(new AtDesk(await SignInAsync(TestApp.EmailOf(name)), new Random(random.Next())));
        }
    }

    /// <summary>Each from an address of their own.</summary>
    private async Task<Visitor> SignInAsync(string email)
    {
        var visitor = new Visitor(place.Line);
        visitor.Headers["X-Forwarded-For"] = $"192.0.2.{people.Count + 1}";
        await TestApp.SignInAsync(visitor, email);
        return visitor;
    }
}
