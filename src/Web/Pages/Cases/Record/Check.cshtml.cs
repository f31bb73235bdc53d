using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Domain.Routes;
using Samphire.Web.Forms;

namespace Samphire.Web.Pages.Cases.Record;

// Screen B5: all answers once more, phrases that blame, how to reach the reporter, and Send.
public sealed class CheckModel(StepServices services, SendConcern send, ConcernDestinationQuery desk, HeldSources heldSources, ConfidentialSources confidential) : StepPage(services)
{
    private const string OtherWords = "This concern was already sent with different wording. Your later changes have not been sent.";

    private ConcernDestination? to;
    private IReadOnlyList<HeldSource> held = [];
    private IReadOnlyList<string> named = [];

    public override ConcernStep Step => ConcernStep.Check;

    // A double submit sends the concern once.
    [BindProperty]
    public Guid IdempotencyKey { get; set; }

    public BlamingWords Blaming { get; private set; } = null!;

    public IReadOnlyList<ConcernStep> MissingOn { get; private set; } = [];

    public string SendTo => $"Send to {to?.Name ?? "the duty team"}";

    // Whom to call instead, if nobody can read the concern here.
    public RouteAnswer? CallInstead => to is { Name: null } ? to.Call : null;

    public RepeatedWords Repeated { get; private set; } = new([]);

    // All answers, each with a link to its page. What this page itself asks is in its own boxes.
    public IEnumerable<AnswerCard> Answers =>
        new ConcernForm(Draft, Context with { SourceHeldAs = named.Count > 0 ? [] : [.. held.Select(source => source.Words)], NamedProfessionals = named })
            .AnswersFor(Audience.Author).Where(part => part.Page != Step)
            .Select(part => new AnswerCard(part.Answers, Addresses.Of(Reference, part.Page)) { Calls = [.. held.Select(source => source.Call).Distinct()], ForReporter = true });

    // Times that may be in the morning or in the evening, each with the box in which to say so. They stop nobody.
    public IEnumerable<(string Question, string Box)> TimesToAsk =>
        from row in Form.Noticed.Rows
        let time = (TimeField)row.OnPage(row.Time)
        where time.MorningOrEvening is not null
        select (time.MorningOrEvening, BoxOf(ConcernStep.Noticed, time));

    public string TitleOf(ConcernStep step) => Form[step].TitleFor(Audience.Author);

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var body = $"{Draft.Reach.Phone} {Draft.Reach.CannotBeCalled}";
        try
        {
            return await Services.Db.ProcessedRequests.AnyAsync(request => request.Key == IdempotencyKey, cancellationToken)
                ? await SendAsync(body, cancellationToken)
                : await KeptAsync((_, _) => SendAsync(body, cancellationToken), cancellationToken);
        }
        catch (DifferentSubmissionException)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await RefuseAsync([new Problem("Reach.Phone", OtherWords)], cancellationToken);
        }
    }

    protected override void Fill(OpenDraft open)
    {
        IdempotencyKey = IdempotencyKey == Guid.Empty ? Guid.NewGuid() : IdempotencyKey;
        Blaming = new BlamingWords([.. MarkedTexts()], Form.Child.AgeOn(Services.Today));
        MissingOn = [.. Enum.GetValues<ConcernStep>().Where(step => step != ConcernStep.Check && ConcernSteps.Check(step, Draft, Services.Today).Count > 0)];
    }

    protected override async Task BeforeShowingAsync(OpenDraft open, CancellationToken cancellationToken)
    {
        to = await desk.OfAsync(Services.Db, Services.Caller.Actor!, Assessed!, cancellationToken);
        held = await heldSources.OfAsync(Services.Db, open.Concern, cancellationToken);
        named = await confidential.ToBeNamedAsync(Services.Db, open.Concern, Draft, cancellationToken);
        Repeated = new RepeatedWords(await confidential.OfAsync(Services.Db, open.Concern, cancellationToken) is { } source ? [.. RepeatedTexts(source)] : []);
        if (!MissingOn.Contains(ConcernStep.Source) && await confidential.ProblemAsync(Services.Db, open.Concern, Draft, cancellationToken) is not null)
        {
            MissingOn = [.. MissingOn.Append(ConcernStep.Source).Order()];
        }

        if (Draft.Reach is { Phone: null, CannotBeCalled: false } && open.Concern.State == ConcernState.Draft)
        {
            var author = open.Concern.AuthorId;
            Draft.Reach.Phone = await Services.Db.Accounts.Where(account => account.Id == author).Select(account => account.Telephone).SingleAsync(cancellationToken);
        }
    }

    private IEnumerable<FlaggedText> MarkedTexts() =>
        from step in Enum.GetValues<ConcernStep>()
        from field in Form[step].AllFields.OfType<TextField>()
        where field.MarksBlame
        let text = field.Typed ?? ""
        from mark in BlamingLanguage.Find(text, Services.Library.Toolbox.Concerns.BlamePhrases)
        select new FlaggedText(text, mark, BoxOf(step, field), $"‘{TitleOf(step)}’");

    private IEnumerable<RepeatedText> RepeatedTexts(ConfidentialSource source) =>
        from step in Enum.GetValues<ConcernStep>()
        from field in Form[step].AllFields.OfType<LineField>()
        where field is { Asked: true, Shown: true }
        let passages = source.RepeatedIn(field.Typed)
        where passages.Count > 0
        select new RepeatedText(passages, BoxOf(step, field), step == Step ? $"‘{field.AuthorLabel}’" : $"‘{field.AuthorLabel}’, on ‘{TitleOf(step)}’");

    // The box in which something was typed, on its page.
    private string BoxOf(ConcernStep step, Field field) => $"{Addresses.Of(Reference, step)}#{TagBuilder.CreateSanitizedId(new FieldOnPage(field).Name, "_")}";

    private async Task<IActionResult> SendAsync(string body, CancellationToken cancellationToken) =>
        await send.RunAsync(Services.Caller, Reference, IdempotencyKey, body, cancellationToken) switch
        {
            null => Redirect(Addresses.Sent(Reference)),
            SendFailure.ValidationFailed(var problems) => await RefuseAsync(problems, cancellationToken),
            SendFailure.NoReaderAvailable(var assessed) => await RefuseAsync([], cancellationToken, assessed),
            SendFailure.AlreadySent => Redirect(Addresses.AlreadySent(Reference)),
            _ => NotFound(),
        };

    private async Task<IActionResult> RefuseAsync(IReadOnlyList<Problem> problems, CancellationToken cancellationToken, AssessedConcern? assessed = null)
    {
        Assessed = assessed;
        return await Services.Drafts.FindAsync(Services.Db, Reference, Step, cancellationToken) is { } open ? await ShowProblemsAsync(open, problems, cancellationToken) : NotFound();
    }
}
