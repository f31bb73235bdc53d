using System.Diagnostics;
using System.Text;

namespace Samphire.App.Shared;

/// <summary>
/// Formats an exception for the log: the types and the stack frames, with inner exceptions. It leaves out messages and
/// data, because they may contain what somebody typed.
/// </summary>
public static class ExceptionReport
{
    private const int DeepestInner = 8;

    public static string Of(Exception exception)
    {
        var report = new StringBuilder();
        Append(report, exception, "", 0);
        return report.ToString().TrimEnd();
    }

    private static void Append(StringBuilder report, Exception exception, string before, int depth)
    {
        report.Append(before).AppendLine(exception.GetType().FullName);

        // Not exception.StackTrace: a type may override it with any text.
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            report.AppendLine(Line(frame));
        }

        if (depth == DeepestInner)
        {
            return;
        }

        var causes = exception is AggregateException several ? [.. several.InnerExceptions] : new[] { exception.InnerException }.OfType<Exception>();
        foreach (var cause in causes)
        {
            Append(report, cause, "caused by ", depth + 1);
        }
    }

    /// <summary>As .NET formats it, but without the folder, which is one of the build machine.</summary>
    private static string Line(StackFrame frame)
    {
        var line = new StackTrace(frame).ToString().TrimEnd();
        return frame.GetFileName() is { Length: > 0 } file ? line.Replace(file, Path.GetFileName(file), StringComparison.Ordinal) : line;
    }
}
