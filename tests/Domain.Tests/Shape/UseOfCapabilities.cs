using System.Reflection;

namespace Samphire.Domain.Tests.Shape;

/// <summary>
/// Who uses whom, as the compiled code has it: signatures, base types, attributes and the bodies of methods. A capability is
/// the third part of a type's namespace.
/// </summary>
internal static class UseOfCapabilities
{
    private const BindingFlags Own =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>For each capability, those that it may use. One that is not listed here has no place in the house yet.</summary>
    public static IReadOnlyDictionary<string, string[]> Allowed { get; } = new Dictionary<string, string[]>
    {
        ["Shared"] = [],
        ["Guidance"] = ["Shared"],
        ["Directory"] = ["Shared"],
        ["Access"] = ["Shared", "Guidance", "Directory"],
        ["Audit"] = ["Shared", "Guidance", "Directory", "Access"],
        ["Register"] = ["Shared", "Guidance", "Directory", "Access", "Audit"],
        ["Cases"] = ["Shared", "Guidance", "Directory", "Access", "Audit", "Register"],
        ["Assessments"] = ["Shared", "Guidance", "Directory", "Access", "Audit", "Register", "Cases"],
    };

    public static string? CapabilityOf(Type type) =>
        type.Namespace?.Split('.') is ["Samphire", "Domain", var capability, ..] ? capability : null;

    /// <summary>Every use that the house does not allow, as a sentence.</summary>
    public static IReadOnlyList<string> Faults(IEnumerable<Type> types, Func<Type, string?> capabilityOf) =>
    [
        .. from type in types
           let user = capabilityOf(type) ?? "nowhere"
           from used in UsedBy(type).Select(capabilityOf).OfType<string>().Distinct()
           where used != user && !Allowed.GetValueOrDefault(user, []).Contains(used)
           select $"{type.FullName} of {user} uses {used}",
    ];

    private static IEnumerable<Type> UsedBy(Type type)
    {
        MethodBase[] methods = [.. type.GetMethods(Own), .. type.GetConstructors(Own)];
        IEnumerable<Type?> used =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(Own).Select(field => field.FieldType),
            .. type.GetCustomAttributesData().Select(attribute => attribute.AttributeType),
            .. methods.SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)),
            .. methods.OfType<MethodInfo>().Select(method => method.ReturnType),
            .. methods.SelectMany(InBody),
        ];
        return used.OfType<Type>().SelectMany(Parts).Distinct();
    }

    /// <summary>The types of locals, and of every member that the code of a method names.</summary>
    private static IEnumerable<Type?> InBody(MethodBase method)
    {
        var body = method.GetMethodBody();
        var named = Instructions.Tokens(body?.GetILAsByteArray() ?? []).SelectMany(token => Named(method, token));
        return (body?.LocalVariables.Select(local => local.LocalType) ?? []).Concat(named);
    }

    private static IEnumerable<Type?> Named(MethodBase method, int token)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, ofMethod) switch
        {
            Type type => [type],
            MethodInfo { IsGenericMethod: true } called => [called.DeclaringType, called.ReturnType, .. called.GetGenericArguments()],
            MethodInfo called => [called.DeclaringType, called.ReturnType],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            var member => [member?.DeclaringType],
        };
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];
}
