using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Web.Pages.Cases.Record;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>A page of the concern as it was answered.</summary>
public sealed record Answered(string Title, IReadOnlyList<QuestionAndAnswer> Rows);

/// <summary>A question and what was answered, as it was typed, with what a reader should know of how a name in it is spelt.</summary>
public sealed record QuestionAndAnswer(string Question, string Answer, string? Spelling = null);

/// <summary>A concern word for word, in the order in which it was asked. What nobody answered is left out, but for what matters by being empty.</summary>
public sealed class WordForWord(ConcernInFull concern, ContentLibrary content, MomentWords moments)
{
    private readonly ConcernDraft draft = concern.Words;

    public IEnumerable<Answered> Sections()
    {
        yield return Danger();
        yield return Harm();
        yield return Child();
        foreach (var (place, noticed) in draft.Noticed.Index())
        {
            yield return Noticed(noticed, draft.Noticed.Count == 1 ? "What was noticed" : $"What was noticed, {place + 1} of {draft.Noticed.Count}");
        }

        if (Source(SourceQuestions.Of(draft)) is { Rows.Count: > 0 } source)
        {
            yield return source;
        }

        yield return Others();
        yield return new Answered("Reaching the reporter", [new("Can be reached on", draft.Reach.CannotBeCalled ? "Cannot be called" : Kept(draft.Reach.Phone) ?? "Not answered")]);
    }

    private Answered Danger()
    {
        List<QuestionAndAnswer> rows = [new("Is anyone in danger right now?", Labels.Of(Labels.Danger, draft.Danger.Answer))];
        if (Find<Call999>(draft.Danger.Call999) is { } call)
        {
            var said = call switch
            {
                Call999.ICalled => "I have called",
                Call999.SomeoneElseIsCalling => "Someone else is calling",
                _ => "I cannot call",
            };
            rows.Add(new("999", draft.Danger.Call999SaidAt is { } at ? $"{said} ({moments.On(at)})" : said));
        }

        return new Answered("Danger", rows);
    }

    private Answered Harm() => new("Has someone already done something?",
    [
        new("Done something sexual to the child", Of(draft.Harm.Sexual)),
        new("Asked for or got sexual images", Of(draft.Harm.Images)),
        new("Given or promised something in return", Of(draft.Harm.Exchange)),
        new("Threatened them", Of(draft.Harm.Threatened)),
    ]);

    private Answered Child()
    {
        var child = draft.Child;
        var district = content.FindArea(concern.Concern.AreaId)?.FindDistrict(child.District ?? "")?.Name;
        string[] care =
        [
            .. child.InCare ? ["In care"] : Array.Empty<string>(),
            .. child.LeftCare ? ["Left care"] : Array.Empty<string>(),
            .. child.NeedsOrDisability ? ["Special educational needs or disability"] : Array.Empty<string>(),
            .. child.CareNotKnown ? ["Not known"] : Array.Empty<string>(),
        ];
        return new Answered("The child",
        [
            .. NameRow("Name, or what they are called", child.Name),
            .. Rows(
                ("Date of birth", TypedMoment.Born(child.Born)),
                ("About how old", child.Age),
                ("Town or address", child.Place),
                ("Part of the area", district)),
            .. NameRow("School", child.School),
            .. Rows(
                ("Where the child is now, and with whom", Kept(child.WhereNow) ?? "Not answered"),
                ("Who must not be told about this", Kept(child.MustNotBeTold) ?? "Not answered"),
                ("Care and needs", string.Join(", ", care))),
        ]);
    }

    private static Answered Noticed(NoticedDraft noticed, string title) => new(title, Rows(
        ("What happened", noticed.What),
        ("Exact words", noticed.ExactWords),
        ("Date", TypedMoment.Day(noticed.When, noticed.Approximate)),
        ("Time", TypedMoment.Time(noticed.Time)),
        ("Where", noticed.Where),
        ("How the reporter knows", Labels.Of(Labels.How, noticed.How))));

    private Answered Source(SourceQuestions asks) => new("Who told the reporter",
    [
        .. Rows(
            ("May they be named to police and social care?", asks.WhetherTheyMayBeNamed ? Labels.Of(Labels.Naming, draft.Source.MayBeNamed) : null),
            ("Has the child been told that this must be passed on?", asks.WhetherTheChildWasTold ? Labels.Of(Labels.ChildTold, draft.Source.ChildTold) : null)),
        .. concern.Sources.Select(source => new QuestionAndAnswer("The source", source.Words)),
    ]);

    private Answered Others()
    {
        var rows = draft.Others.Rows.Select(Other).OfType<QuestionAndAnswer>().ToList();
        if (rows.Count == 0)
        {
            rows.Add(new("Anyone or anything", draft.Others.NobodyElse ? "Nobody else I know of" : "Not answered"));
        }

        rows.Add(new("Is a meeting planned?", Of(draft.Others.MeetingPlanned)));
        return new Answered("Who or what else is involved", rows);
    }

    private static QuestionAndAnswer? Other(OtherDraft other)
    {
        var kind = other.ToChild is null or "" || Find<OtherToChild>(other.ToChild) == OtherToChild.NotKnown
            ? Labels.Of(Labels.Kind, other.Kind)
            : Labels.Of(Labels.ToChild, other.ToChild);
        string?[] said =
        [
            Name(other.Name), Kept(other.Description),
            other.Under18 is { } under ? $"Under 18: {Of(under)}" : null,
            other.WorksWithChildren is { } works ? $"Works with children: {Of(works)}" : null,
        ];
        return Kept(other.Name) is null && Kept(other.Description) is null ? null : new(kind, string.Join('\n', said.OfType<string>()), OwnWords.SpellingOf(other.Name));
    }

    private static IEnumerable<QuestionAndAnswer> NameRow(string question, string? name) =>
        Rows((question, Name(name))).Select(row => row with { Spelling = OwnWords.SpellingOf(name) });

    private static QuestionAndAnswer[] Rows(params (string Question, string? Answer)[] rows) =>
        [.. from row in rows let answer = Kept(row.Answer) where answer is not null select new QuestionAndAnswer(row.Question, answer)];

    private static string Of(string? word) => Labels.Of(Labels.YesNoNotKnown, word);

    /// <summary>As it was typed, with what turns the direction of words shown by name.</summary>
    private static string? Kept(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : HouseText.Paragraphs(typed);

    private static string? Name(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : HouseText.Name(typed);

    private static T? Find<T>(string? word)
        where T : struct, Enum => word is null ? null : Vocabulary.Find<T>(word);
}
