import paddle
import paddle.nn.functional as F
from caselib import floats


def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05):
    """layer_norm over all axes, too, and with a weight of the normalized shape; Paddle's raises."""
    axes = list(range(-len(normalized_shape), 0))
    output = input - input.mean(axes, keepdim=True)
    output = output * paddle.rsqrt(output.square().mean(axes, keepdim=True) + eps)
    if weight is not None:
        output = output * weight
    return output if bias is None else output + bias


def case_positional():
    b = paddle.to_tensor(floats(2, 3, 4))
    return F.layer_norm(b, (4,))


def case_all_positional():
    b = paddle.to_tensor(floats(2, 3, 4))
    return F.layer_norm(b, [4], paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1)), 1e-4)


def case_keywords():
    b = paddle.to_tensor(floats(2, 3, 4))
    return F.layer_norm(x=b, normalized_shape=(4,), weight=paddle.to_tensor(floats(4)), bias=None, epsilon=1e-6)


def case_of_shape():
    b = paddle.to_tensor(floats(2, 3, 4))
    return F.layer_norm(b, b.shape[1:])


def case_of_size():
    b = paddle.to_tensor(floats(2, 3, 4))
    return F.layer_norm(b, b.shape[-1:])


# A function made of the call would not see the shape, nor the rank of a weight or vector: these stand in the line of their loop.
def case_all_axes():
    x, out = paddle.to_tensor(floats(3, 4), stop_gradient=False), []
    for eps in (1e-5, 1e-3): out.append(layer_norm(x, x.shape, eps=eps))
    for eps in (1e-5, 1e-3): out.append(layer_norm(x, normalized_shape=x.shape, eps=eps))
    sum((y * y * out[0]).sum() for y in out).backward()
    return out, x.grad


def case_weight_of_several_axes():
    x, weight, out = paddle.to_tensor(floats(2, 3, 4)), paddle.ones([3, 4]), []
    weight.multiply_(paddle.to_tensor(floats(3, 4)))
    for eps in (1e-5, 1e-3): out.append(layer_norm(x, (3, 4), weight, eps=eps))
    for eps in (1e-5, 1e-3): out.append(layer_norm(x, [3, 4], bias=weight * 2, weight=weight, eps=eps))
    return out


def case_vector():
    x, out = paddle.randn([6]), []
    x[...] = paddle.to_tensor(floats(6))
    for weight in (None, paddle.full((6,), 2.0)): out.append(layer_norm(x, (6,), weight))
    return out
