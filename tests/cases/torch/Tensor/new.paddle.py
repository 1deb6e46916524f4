import paddle
from caselib import floats, ints


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def tensor_of(*data, dtype='float32'):
    """An empty Tensor of the given sizes, or one of the given values, as torch.Tensor makes them."""
    if not data or isinstance(data[0], int):
        return paddle.empty(list(data) or [0], dtype)
    if isinstance(data[0], paddle.Size):
        return paddle.empty(data[0], dtype)
    return paddle.to_tensor(list(data[0]) if isinstance(data[0], range) else data[0], dtype=dtype)


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        paddle.empty([2, 3], dtype=x.dtype).shape, paddle.to_tensor([1, 2], dtype=x.dtype), paddle.empty(x.shape, dtype=x.dtype).dtype, paddle.empty([0], dtype=x.dtype).shape, paddle.empty([2, 3], dtype=x.dtype).zero_(),
        paddle.to_tensor([1.0, 2.0], dtype=i.dtype), paddle.empty([4], dtype=x.dtype).shape, paddle.empty([2, 2], dtype=i.dtype).fill_(3))


def either(size):
    return tensor_of(size, dtype=paddle.ones([2]).dtype)


def case_either():
    return either(paddle.ones([2, 3]).shape).shape, either([3, 4]), either(4).shape


def case_starred():
    return tensor_of(*[2, 3], dtype=paddle.ones([2]).dtype).zero_()


def case_resized():
    x, i = paddle.to_tensor(floats(2, 3)), paddle.to_tensor([[1, 2], [3, 4]])
    y = paddle.empty([1], dtype=x.dtype).resize_(x.shape).fill_(1)
    z = paddle.empty([1], dtype=i.dtype).resize_([3]).zero_()
    w = copy_(paddle.empty([1], dtype=i.dtype).resize_(i.shape), paddle.arange(2).astype('int64').unsqueeze(0).expand([2, 2]))
    return y, z, w, paddle.empty([0], dtype=x.dtype).shape
