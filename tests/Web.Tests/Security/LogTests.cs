using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.Web.Tests.Security;

/// <summary>What an unexpected error leaves in the log: enough to find it, and nothing that anybody typed.</summary>
public sealed class LogTests
{
    private const string Child = "Keeley Marsh";

    public static TheoryData<string, string> Failures => new()
    {
        { "message", "System.InvalidOperationException" },
        { "inner", "System.FormatException" },
        { "several", "System.ArgumentException" },
        { "overridden", "Samphire.Web.Tests.Security.LogTests+TalkativeException" },
        { "saving", "Microsoft.EntityFrameworkCore.DbUpdateException" },
        { "saving", "Microsoft.Data.Sqlite.SqliteException" },
        { "query", "Microsoft.Data.Sqlite.SqliteException" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Unexpected_error_is_logged_with_types_stack_frames_and_route_pattern_but_no_values(string kind, string type)
    {
        await using var store = await WendmarshStore.CopyAsync();
        using var log = new WrittenLog();
        await using var app = Host.Build(store.Settings, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.AddProvider(log);
            builder.Services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new Failing(kind)));
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var visitor = new Visitor(app.GetTestServer().CreateHandler());
        await TestApp.SignInAsync(visitor, TestApp.EmailOf("Priya"));

        var page = await visitor.GetAsync($"/concerns/{Uri.EscapeDataString(Child)}/child?name=Keeley");

        var written = Assert.Single(log.Lines);
        Assert.Contains($"GET /concerns/{{reference}}/child, status {(int)page.Status}, request ", written, StringComparison.Ordinal);
        Assert.Contains(type, written, StringComparison.Ordinal);
        Assert.Matches(@"   at Samphire\.Web\.Tests\.Security\.LogTests\.Failing\..* in LogTests\.cs:line \d+", written);
        Assert.DoesNotContain("Keeley", written, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Marsh", written, StringComparison.OrdinalIgnoreCase);
    }

    private static Exception FailureOf(string kind) => kind switch
    {
        "inner" => new InvalidOperationException("Outside", Thrown(new FormatException($"{Child} is no date"))),
        "several" => new AggregateException($"{Child} failed", new InvalidOperationException(Child), Thrown(new ArgumentException(Child))),
        "overridden" => new TalkativeException(),
        "saving" => new DbUpdateException($"Parameters: {Child}", new SqliteException($"{Child} is not unique", 19)),
        _ => new InvalidOperationException($"{Child} was not expected") { Data = { ["name"] = Child } },
    };

    private static Exception Thrown(Exception inner)
    {
        try
        {
            throw inner;
        }
        catch (Exception caught)
        {
            return caught;
        }
    }

    /// <summary>Throws before one page, after routing.</summary>
    private sealed class Failing(string kind) : IAsyncResourceFilter
    {
        public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
        {
            if (!context.HttpContext.Request.Path.Value!.EndsWith("/child", StringComparison.Ordinal))
            {
                await next();
            }
            else if (kind == "query")
            {
                await using var db = context.HttpContext.RequestServices.GetRequiredService<StoreFactory>().Open(Caller.System);
                await db.Database.ExecuteSqlRawAsync($"delete from \"{Child}\"");
            }
            else
            {
                throw FailureOf(kind);
            }
        }
    }

    private sealed class TalkativeException() : Exception(Child)
    {
        public override string StackTrace => $"   at {Child}";

        public override string ToString() => Child;
    }

    /// <summary>Everything that is logged, as a console would show it.</summary>
    private sealed class WrittenLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
