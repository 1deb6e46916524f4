import paddle
from caselib import floats, ints, positive


def case_numbers():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.clip(x, 0, 1), out)
    return paddle.clip(x, 0, 1), paddle.clip(x, min=0), paddle.clip(x, max=0.5), paddle.clip(i, 2, 5), paddle.clip(x, -0.5, 0.5), paddle.clip(x, None, 0.5), paddle.clip(x, -0.5), paddle.clip(x=x, min=-1, max=1), paddle.clip(i, 2.5, 5), out


def case_tensors():
    x, low, high = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4)) + 1
    return paddle.minimum(paddle.maximum(x, low), high), paddle.maximum(x, low), paddle.minimum(x, low[0]), paddle.assign(paddle.minimum(paddle.maximum(x, low), high), paddle.empty([3, 4])), paddle.assign(paddle.maximum(x, low), paddle.empty([3, 4])), paddle.assign(paddle.minimum(x, high), paddle.empty([3, 4]))


def case_bounds_of_another_kind():
    x = paddle.to_tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    low, high = paddle.to_tensor([0, -1, 1]), paddle.to_tensor([1, 0, 1])
    return paddle.maximum(x, low.astype(x.dtype)), paddle.minimum(x, high.astype(x.dtype)), paddle.maximum(x, low.astype(x.dtype))


def case_whole_numbers_as_bounds():
    x = paddle.to_tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    out = paddle.zeros([2, 3])
    paddle.assign(paddle.minimum(paddle.maximum(x, paddle.to_tensor([0, -1, 1]).astype(x.dtype)), paddle.to_tensor([1, 0, 1]).astype(x.dtype)), out)
    return out, paddle.minimum(paddle.maximum(x, paddle.to_tensor([0, -1, 1]).astype(x.dtype)), paddle.to_tensor([1, 0, 1]).astype(x.dtype)), paddle.minimum(paddle.maximum(x, paddle.to_tensor([-1, 0, 0]).astype(x.dtype)), paddle.to_tensor([1, 1, 2]).astype(x.dtype))
