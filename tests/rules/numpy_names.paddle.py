"""torch's functions take numpy's names of arguments, too: axis, keepdims, x, a, x1 and x2."""
import numpy as np
import paddle


def case_axis():
    x = paddle.to_tensor([[3.0, 1.0, 2.0], [6.0, 5.0, 4.0]])
    return (
        paddle.cumsum(x, axis=1), paddle.logsumexp(x, axis=0), paddle.unbind(x, axis=1), paddle.index_select(x, axis=0, index=paddle.to_tensor([1])),
        paddle.unsqueeze(x, axis=0), paddle.diff(x, axis=0), paddle.topk(x, 2, axis=-1)[0], paddle.sort(x, axis=0), x[:, :2],
        paddle.take_along_axis(x, axis=1, indices=paddle.to_tensor([[0], [2]]), broadcast=False), paddle.compat.split(x, 2, dim=1)[0])


def case_methods():
    x = paddle.to_tensor([[3.0, 1.0, 2.0], [6.0, 5.0, 4.0]])
    return (
        x.cumsum(axis=1), x.logsumexp(axis=0, keepdim=True), x.unbind(axis=1), x.index_select(paddle.to_tensor([1]), 0), x.unsqueeze(axis=0),
        x.diff(axis=0), paddle.nn.functional.softmax(x, axis=1), x.norm(axis=1), x.argsort(axis=1), x.cumprod(dim=0), x.nansum(axis=0, keepdim=True))


def case_keepdims():
    x = paddle.to_tensor([[3.0, 1.0, 2.0], [6.0, 5.0, 4.0]])
    return paddle.logsumexp(x, axis=0, keepdim=True), paddle.nansum(x, axis=1, keepdim=True), paddle.quantile(x, 0.5, axis=1, keepdim=True), paddle.argmax(x, axis=1, keepdim=True)


def case_inputs():
    x, y = paddle.to_tensor([3.0, 1.0, 2.0]), paddle.to_tensor([1.0, 4.0, 2.0])
    return paddle.abs(x=x), paddle.exp(x=x), paddle.add(x=x, y=y), paddle.maximum(x=x, y=y), x.multiply(y=y), paddle.sign(x) * (abs(x) % abs(y)), paddle.cumsum(x=x, axis=0)


def case_arrays_stay():
    def largest(a):
        return float(a.max(axis=1)[1]), float(a.sum(axis=0, keepdims=True)[0, 1])
    return list(map(largest, [np.array([[1.0, 2.0], [4.0, 3.0]])]))
