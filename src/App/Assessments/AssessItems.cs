using Samphire.App.Content;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>The result for one input item: a decision, or errors.</summary>
public sealed record AssessedItem(string? Reference, Decision? Decision, IReadOnlyList<InputError> Errors);

/// <summary>
/// Assesses input items in order. Each item is independent, so a batch gives the same decisions as single items.
/// </summary>
public sealed class AssessItems(ContentLibrary library, LocalTime localTime)
{
    /// <param name="input">Assessments in any of the formats that <see cref="Items"/> detects.</param>
    /// <param name="areaByDefault">The area for items that name none.</param>
    /// <param name="beforeReading">Called before each read of the input.</param>
    public IEnumerable<AssessedItem> Run(Stream input, Area? areaByDefault, Action? beforeReading = null)
    {
        var reader = new AssessmentReader(library, localTime, areaByDefault);
        foreach (var item in Items.Read(input, ItemKind.Assessment, beforeReading))
        {
            yield return Assess(reader.Read(item));
        }
    }

    private AssessedItem Assess(AssessmentInput input)
    {
        if (input.Assessment is null)
        {
            return new AssessedItem(input.Reference, null, input.Errors);
        }

        var decision = DecisionRules.Decide(input.Assessment, library.Toolbox.Toolbox, input.Area!, input.District, localTime);
        return new AssessedItem(input.Reference, decision, []);
    }
}
