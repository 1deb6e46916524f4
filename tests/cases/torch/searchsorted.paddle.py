import paddle
from caselib import floats


def case_forms():
    edges, x = paddle.to_tensor([-1.0, 0.0, 0.5, 2.0]), paddle.to_tensor(floats(3, 4))
    return paddle.searchsorted(edges, x), paddle.searchsorted(edges, x, right=True), paddle.searchsorted(edges, x, right=True), paddle.searchsorted(edges, x, right=False), paddle.searchsorted(edges, x, out_int32=True), paddle.searchsorted(sorted_sequence=edges, values=x)


def case_number():
    edges = paddle.to_tensor([-1.0, 0.0, 0.5, 2.0])
    return paddle.searchsorted(edges, paddle.to_tensor(0.5, dtype=edges.dtype), False, False), paddle.searchsorted(edges, paddle.to_tensor(0.5, dtype=edges.dtype), False, True), paddle.searchsorted(edges, paddle.to_tensor(1, dtype=edges.dtype), False, False)


def case_numbers():
    x = paddle.to_tensor([1.0, 3.0, 5.0])
    return (
        paddle.searchsorted(x, paddle.to_tensor(3.0, dtype=x.dtype), False, True), paddle.searchsorted(x, paddle.to_tensor(3, dtype=x.dtype), True, False), paddle.searchsorted(x, paddle.to_tensor(4.0, dtype=x.dtype), False, True))


def case_numbers_and_a_side():
    x, side, out = paddle.to_tensor([1.0, 3.0, 5.0]), ["left", "right"][1], paddle.to_tensor(0)
    paddle.assign(paddle.searchsorted(x, paddle.to_tensor(3.0, dtype=x.dtype), False, False, side=side), out)
    return out, paddle.searchsorted(x, paddle.to_tensor(3.0, dtype=x.dtype), False, False, side=side)


def case_out():
    x, v, out = paddle.to_tensor([1.0, 3.0, 5.0]), paddle.to_tensor([2.0, 5.0]), paddle.zeros([2], dtype=paddle.int64)
    paddle.assign(paddle.searchsorted(x, v), out)
    return (
        out, paddle.assign(paddle.searchsorted(x, v, right=True), paddle.zeros([2], dtype=paddle.int64)),
        paddle.assign(paddle.searchsorted(x, paddle.to_tensor(3.0, dtype=x.dtype), False, False), paddle.to_tensor(0)), paddle.assign(paddle.searchsorted(x, paddle.to_tensor(3.0, dtype=x.dtype), False, True), paddle.to_tensor(0)))
