using System.Reflection;

namespace Samphire.Testing.Shape;

/// <summary>
/// Which capability uses which in one project, from the compiled code: signatures, base types, attributes and method
/// bodies.
/// </summary>
/// <param name="allowed">For each capability, those that it may use. A capability that is not listed must not exist in
/// the project.</param>
public sealed class UseOfCapabilities(IReadOnlyDictionary<string, string[]> allowed)
{
    private const BindingFlags Own =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>An order in which each may use all before it.</summary>
    public static Dictionary<string, string[]> InOrder(params string[] capabilities) =>
        capabilities.Index().ToDictionary(place => place.Item, place => capabilities[..place.Index]);

    /// <summary>Our own types, without compiler-generated ones.</summary>
    public static Type[] TypesOf(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Samphire.", StringComparison.Ordinal) == true)];

    /// <summary>Every use that is not allowed, as a sentence.</summary>
    public IReadOnlyList<string> Faults(IEnumerable<Type> types, Func<Type, string?> capabilityOf) =>
    [
        .. from type in types
           let user = capabilityOf(type) ?? "nowhere"
           from used in UsedBy(type).Select(capabilityOf).OfType<string>().Distinct()
           where used != user && !allowed.GetValueOrDefault(user, []).Contains(used)
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

    /// <summary>The types of locals, and of every member that a method body refers to.</summary>
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
