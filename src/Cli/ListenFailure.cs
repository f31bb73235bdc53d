using System.Net.Sockets;

namespace Samphire.Cli;

/// <summary>Explains why the program cannot listen on an address, and what to do about it.</summary>
public static class ListenFailure
{
    /// <summary>Null if the failure is not about the address.</summary>
    public static string? Explain(Exception failure, string address) => SocketErrorOf(failure) switch
    {
        null => null,
        SocketError.AddressAlreadyInUse =>
            $"{address} is in use already, perhaps by another Samphire. Stop that program, or choose another port with --port (0: any free one).",
        SocketError.AccessDenied =>
            $"This account may not listen on {address}. Choose a port from 1024 to 65535 with --port.",
        { } other =>
            $"Nothing can listen on {address} ({other}). Choose another port with --port, and check that this machine has a loopback address.",
    };

    private static SocketError? SocketErrorOf(Exception? failure) => failure switch
    {
        null => null,
        SocketException socket => socket.SocketErrorCode,
        AggregateException several => several.InnerExceptions.Select(SocketErrorOf).FirstOrDefault(error => error is not null),
        _ => SocketErrorOf(failure.InnerException),
    };
}
