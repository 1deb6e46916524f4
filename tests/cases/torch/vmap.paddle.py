import paddle
from caselib import floats


def vmap(func, in_dims=0, out_dims=0, randomness='error', chunk_size=None):
    """A function that calls func for each place along an axis of its arguments, and stacks what it gives."""
    def run(*args, **kwargs):
        dims = in_dims if isinstance(in_dims, (tuple, list)) else [in_dims] * len(args)
        number = next(paddle.utils.flatten(a)[0].shape[d] for a, d in zip(args, dims) if d is not None)

        def at(arg, dim, i):
            return arg if dim is None else paddle.utils.map_structure(lambda x: paddle.unbind(x, dim)[i], arg)

        results = [func(*[at(a, d, i) for a, d in zip(args, dims)], **kwargs) for i in range(number)]
        columns = zip(*[paddle.utils.flatten(result) for result in results])
        places = out_dims if isinstance(out_dims, (tuple, list)) else [out_dims] * len(paddle.utils.flatten(results[0]))
        stacked = [paddle.stack(list(column), dim) for column, dim in zip(columns, places)]
        return paddle.utils.pack_sequence_as(results[0], stacked)

    return run


def case_one():
    x = paddle.to_tensor(floats(3, 4))
    return vmap(lambda t: t * 2)(x), vmap(paddle.dot)(x, x + 1), vmap(lambda t: t.sum(), in_dims=1)(x)


def case_axes():
    x, w = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    return vmap(lambda a, b: a * b, in_dims=(0, None), out_dims=1)(x, w), vmap(lambda a, b: (a.sum(), b), in_dims=(0, None))(x, w)


def case_value():
    run = vmap
    return run(lambda t: {"double": t * 2, "sum": t.sum()})(paddle.to_tensor(floats(3, 4)))


@vmap
def scaled(t):
    return t / t.abs().max()


def case_decorator():
    return scaled(paddle.to_tensor(floats(3, 4)))


def case_nested():
    x, y = paddle.to_tensor(floats(3, 2)), paddle.to_tensor(floats(4, 2, seed=1))
    return vmap(lambda a: vmap(lambda b: (a * b).sum())(y))(x)
