def grad_and_value(func, argnums=0, has_aux=False):
    """A function that gives the gradients of func by some of its arguments, and what it gives."""
    def run(*args, **kwargs):
        args, numbers = list(args), [argnums] if isinstance(argnums, int) else argnums
        nested = any(not x.stop_gradient and not x.is_leaf for i in numbers for x in paddle.utils.flatten(args[i]))

        def own(x):
            x = x.clone() if nested else x.detach()
            x.stop_gradient = False
            return x.clone()  # no leaf, so a derivative within this one sees that it is

        with paddle.enable_grad():
            for i in numbers:
                args[i] = paddle.utils.map_structure(own, args[i])
            result = func(*args, **kwargs)
            value = result[0] if has_aux else result
            xs = paddle.utils.flatten([args[i] for i in numbers])
            grads = paddle.grad(value, xs, create_graph=nested, allow_unused=True)
        grads = [paddle.zeros_like(x) if g is None else g if nested else g.detach() for x, g in zip(xs, grads)]
        grads = paddle.utils.pack_sequence_as([args[i] for i in numbers], grads)
        grads = grads[0] if isinstance(argnums, int) else tuple(grads)
        return grads, result if nested else paddle.utils.map_structure(lambda x: x.detach(), result)

    return run
