using System.Globalization;
using System.Text;

namespace Samphire.App.Register;

public static class FoldedText
{
    public static string Of(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var unit in words.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(unit) && CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(unit));
            }
        }

        return folded.ToString();
    }
}
