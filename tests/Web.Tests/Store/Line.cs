namespace Samphire.Web.Tests.Store;

/// <summary>The connection of the browsers to a program that is killed and restarted on another port.</summary>
internal sealed class Line : DelegatingHandler
{
    private int inFlight;
    private int answers;
    private volatile bool cut;
    private volatile Uri? address;

    public Line()
        : base(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
    }

    /// <summary>Requests that were sent and have no answer yet.</summary>
    public int InFlight => Volatile.Read(ref inFlight);

    /// <summary>Answers since the program was started; the first of them take longest.</summary>
    public int Answers => Volatile.Read(ref answers);

    /// <summary>
    /// True from just before the kill: a request without an answer may or may not have been processed.
    /// </summary>
    public bool IsCut => cut;

    public void Disconnect() => cut = true;

    public void LeadTo(Uri program)
    {
        address = program;
        answers = 0;
        cut = false;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = new Uri(address!, request.RequestUri!.PathAndQuery);
        Interlocked.Increment(ref inFlight);
        try
        {
            var answer = await base.SendAsync(request, cancellationToken);
            Interlocked.Increment(ref answers);
            return answer;
        }
        finally
        {
            Interlocked.Decrement(ref inFlight);
        }
    }
}
