using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases.Reading;

/// <summary>Reads what was typed, field by field, and collects what must be put right.</summary>
internal sealed class Typed(List<Problem> problems, string page)
{
    public void Wrong(string field, string message) => problems.Add(new Problem(page + field, message));

    /// <summary>A name of one line; null where nothing was typed, with a problem where something must be.</summary>
    public Text? Name(string? raw, string field, string thing, string? missing = null) =>
        Read(new TextField(raw, field) { Label = thing, Missing = missing, IsName = true });

    /// <summary>As much as somebody has to say.</summary>
    public Text? Long(string? raw, string field, string thing, string? missing = null) =>
        Read(new TextField(raw, field) { Label = thing, Missing = missing });

    /// <summary>A day; null where nothing was typed, or it must be put right.</summary>
    public PartialDate? Day(DateDraft raw, string field, string thing)
    {
        var day = new DateField(raw, field) { Label = thing };
        problems.AddRange(day.Under(page).Problems);
        return day.Value;
    }

    /// <summary>The choice behind a word; null with a problem where nothing, or nothing of the list, was chosen.</summary>
    public T? Choice<T>(string? word, string field, string missing)
        where T : struct, Enum
    {
        var choice = word is null ? null : Vocabulary.Find<T>(word);
        if (choice is null)
        {
            Wrong(field, missing);
        }

        return choice;
    }

    private Text? Read(TextField field)
    {
        problems.AddRange(field.Under(page).Problems);
        return field.Value;
    }
}
