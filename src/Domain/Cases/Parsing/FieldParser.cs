using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases.Parsing;

/// <summary>
/// Reads submitted values field by field, and collects the problems. A value is null if it is blank or invalid.
/// </summary>
internal sealed class FieldParser(List<Problem> problems, string page)
{
    public void AddProblem(string field, string message) => problems.Add(new Problem(page + field, message));

    public Text? Name(string? raw, string field, string thing, string? missing = null) =>
        Read(new TextField(raw, field) { Label = thing, RequiredMessage = missing, IsName = true });

    public Text? Long(string? raw, string field, string thing, string? missing = null) =>
        Read(new TextField(raw, field) { Label = thing, RequiredMessage = missing });

    public PartialDate? Day(DateDraft raw, string field, string thing)
    {
        var day = new DateField(raw, field) { Label = thing };
        problems.AddRange(day.Under(page).Problems);
        return day.Value;
    }

    public T? Choice<T>(string? word, string field, string missing)
        where T : struct, Enum
    {
        var choice = word is null ? null : Vocabulary.Find<T>(word);
        if (choice is null)
        {
            AddProblem(field, missing);
        }

        return choice;
    }

    private Text? Read(TextField field)
    {
        problems.AddRange(field.Under(page).Problems);
        return field.Value;
    }
}
