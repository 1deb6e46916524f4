import paddle
from caselib import fill, floats
from paddle import nn


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


def gradient_of(func, argnums=0, has_aux=False):
    """A function that gives the gradients of func by some of its arguments."""
    def run(*args, **kwargs):
        grads, result = grad_and_value(func, argnums, has_aux)(*args, **kwargs)
        return (grads, result[1]) if has_aux else grads

    return run


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


def functional_call(module, parameters_and_buffers, args=None, kwargs=None, tie_weights=True, strict=False):
    """Calls a layer with these Tensors in the place of its own, by their names; a list of dictionaries counts as one."""
    given = parameters_and_buffers
    if not isinstance(given, dict):
        given = {name: value for part in given for name, value in part.items()}
    args = args if isinstance(args, tuple) else () if args is None else (args,)
    layers, replaced = dict(module.named_sublayers(include_self=True)), []
    try:
        for name, value in given.items():
            owner, _, attribute = name.rpartition('.')
            layer = layers[owner]
            own = layer._parameters if attribute in layer._parameters else layer._buffers
            replaced.append((own, attribute, own[attribute]))
            own[attribute] = value
        return module(*args, **(kwargs or {}))
    finally:
        for own, attribute, value in reversed(replaced):
            own[attribute] = value


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


def case_function():
    x = paddle.to_tensor(floats(3))
    return gradient_of(lambda t: (t ** 3).sum())(x), gradient_of(lambda a, b: (a * b).sum(), argnums=1)(x, x + 1)


def case_nested():
    x = paddle.to_tensor(0.5)
    second = gradient_of(gradient_of(paddle.sin))
    return second(x), gradient_of(gradient_of(lambda t: t ** 4))(x)


def case_several():
    x = paddle.to_tensor(floats(3))
    return gradient_of(lambda a, b: (a * b ** 2).sum(), argnums=(0, 1))(x, x + 1)


def case_aux():
    return gradient_of(lambda t: ((t ** 2).sum(), t + 1), has_aux=True)(paddle.to_tensor(floats(3)))


@gradient_of
def slope(t):
    return (t ** 2).sum()


def case_decorator():
    return slope(paddle.to_tensor(floats(2)))


def case_for_each_sample():
    net = nn.Sequential(nn.Conv1D(2, 3, 3), nn.Flatten(), nn.Tanh())
    fill(net)
    params = {name: p.detach() for name, p in named_parameters(net)}

    def loss(params, sample, target):
        out = functional_call(net, params, (sample.unsqueeze(0),))
        return ((out - target.unsqueeze(0)) ** 2).mean()

    x, y = paddle.to_tensor(floats(4, 2, 5)), paddle.to_tensor(floats(4, 9, seed=1))
    grads = vmap(gradient_of(loss), in_dims=(None, 0, 0))(params, x, y)
    return {name: g for name, g in grads.items()}
