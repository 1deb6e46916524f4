import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        x.clip(0), x.clip(-0.5, 0.5), x.clip(min=0), x.clip(max=0.5), x.clip(max=1, min=0), x.clip(None, 0.5),
        i.clip(2, 5), i.clip(min=2))


def case_tensors():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.maximum(x, y), paddle.minimum(x, y), paddle.minimum(paddle.maximum(x, y), y + 1), paddle.minimum(paddle.maximum(x, y), y + 1)


def case_integers():
    whole = paddle.arange(12).reshape([3, 4])
    return paddle.clip(whole.astype('float32'), 0.5, 3), paddle.clip(whole.astype('float32'), 2, 4.5), paddle.clip(whole.astype('float32'), None, 4.5)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.clip(-0.5, 0.5)
    (result * result).sum().backward()
    return x.grad


def case_bounds_of_another_kind():
    x = paddle.to_tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    low, high = paddle.to_tensor([0, -1, 1]), paddle.to_tensor([1, 0, 1])
    return paddle.maximum(x, low.astype(x.dtype)), paddle.minimum(x, high.astype(x.dtype)), paddle.maximum(x, low.astype(x.dtype))


def case_whole_numbers_as_bounds():
    x = paddle.to_tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    return paddle.minimum(paddle.maximum(x, paddle.to_tensor([0, -1, 1]).astype(x.dtype)), paddle.to_tensor([1, 0, 1]).astype(x.dtype)), paddle.minimum(paddle.maximum(x, paddle.to_tensor([-1, 0, 0]).astype(x.dtype)), paddle.to_tensor([1, 1, 2]).astype(x.dtype))
