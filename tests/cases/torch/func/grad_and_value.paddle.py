import paddle
from caselib import floats


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


def case_function():
    return grad_and_value(lambda t: (t ** 3).sum())(paddle.to_tensor(floats(3)))


def case_aux():
    grads, (value, aux) = grad_and_value(lambda t: ((t ** 2).sum(), t + 1), has_aux=True)(paddle.to_tensor(floats(3)))
    return grads, value, aux


def case_value():
    run = grad_and_value
    return run(lambda a, b: (a * b).sum(), argnums=(0, 1))(paddle.to_tensor(floats(3)), paddle.ones([3]))


def case_dictionary():
    params = {"w": paddle.to_tensor(floats(2, 3)), "b": paddle.to_tensor(floats(3))}
    return grad_and_value(lambda p, x: (x @ p["w"] + p["b"]).tanh().sum())(params, paddle.to_tensor(floats(4, 2)))
