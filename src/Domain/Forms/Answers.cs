namespace Samphire.Domain.Forms;

/// <summary>One part of a completed form, with a title.</summary>
public sealed record AnswerSection(string Title, IReadOnlyList<AnswerRow> Rows);

/// <summary>A question and its answer, with a warning about an unusual spelling of a name.</summary>
/// <param name="Label">The question.</param>
/// <param name="Answer">In words.</param>
/// <param name="Spelling">The warning; otherwise null.</param>
/// <param name="Name">The name of the question, for a page that shows more beside its answer; null for a row.</param>
public sealed record AnswerRow(string Label, string Answer, string? Spelling = null, string? Name = null);

/// <summary>
/// The answers of a form as they are shown on the check page, to the author, to readers and on paper.
/// </summary>
public static class Answers
{
    // One section, and one for each row of a RowsField with AsParts. Empty sections are left out.
    public static IEnumerable<AnswerSection> Of(FormStep step, Audience audience)
    {
        var title = step.TitleFor(audience);
        var parts = step.Fields.OfType<RowsField>().Where(rows => rows.AsParts).SelectMany(rows => rows.Filled).ToList();
        var sections = parts.Select((row, place) => new AnswerSection(
            parts.Count == 1 ? title : $"{title}, {place + 1} of {parts.Count}", RowsOf(row, audience)));
        return sections.Append(new AnswerSection(title, RowsOf(step, audience))).Where(section => section.Rows.Count > 0);
    }

    private static List<AnswerRow> RowsOf(FormPart part, Audience audience)
    {
        List<AnswerRow> shown = [];
        Field? before = null;
        foreach (var field in part.Fields.Where(field => field is { Asked: true, Shown: true }))
        {
            if (field is RowsField rows)
            {
                shown.AddRange(Lines(rows, audience));
            }
            else if (before?.LabelFor(audience) == field.LabelFor(audience) && before?.AnswerFor(audience) is not null)
            {
                // Fields with the same label become one answer: a day and its time.
                shown[^1] = shown[^1] with { Answer = Joined(before!, field) ?? shown[^1].Answer };
            }
            else if (field.AnswerFor(audience) is { } answer)
            {
                shown.Add(new AnswerRow(field.LabelFor(audience), answer, (field as TextField)?.Spelling, field.Name));
            }

            before = field;
        }

        return shown;
    }

    private static string? Joined(Field one, Field other) =>
        string.Join(", ", new[] { one.Answer, other.Answer }.OfType<string>()) is { Length: > 0 } both ? both : null;

    private static IEnumerable<AnswerRow> Lines(RowsField rows, Audience audience) => rows.AsParts ? [] : rows.Filled.Select(row =>
    {
        var shown = row.Fields.Where(field => field is { Asked: true, Shown: true }).ToList();
        var lines = shown.Select(field => field is TextField ? field.Answer : LabelledLine(field, audience)).OfType<string>();
        return new AnswerRow(row.Line(audience), string.Join('\n', lines), shown.OfType<TextField>().Select(field => field.Spelling).FirstOrDefault(spelling => spelling is not null));
    });

    private static string? LabelledLine(Field field, Audience audience) =>
        field.AnswerFor(audience) is { } answer ? $"{field.LabelFor(audience)}: {answer}" : null;
}
