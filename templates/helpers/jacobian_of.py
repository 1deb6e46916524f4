def jacobian_of(func, argnums=0):
    """A function that gives the Jacobian of func by one of its arguments, or by several."""
    def run(*args):
        numbers = [argnums] if isinstance(argnums, int) else list(argnums)

        def of_chosen(*chosen):
            given = dict(zip(numbers, chosen))
            return func(*[given.get(i, x) for i, x in enumerate(args)])

        parts = jacobian(of_chosen, tuple(args[i] for i in numbers))
        return parts[0] if isinstance(argnums, int) else parts

    return run
