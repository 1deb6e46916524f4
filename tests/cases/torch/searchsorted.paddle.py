import paddle
from caselib import floats


def case_forms():
    edges, x = paddle.to_tensor([-1.0, 0.0, 0.5, 2.0]), paddle.to_tensor(floats(3, 4))
    return paddle.searchsorted(edges, x), paddle.searchsorted(edges, x, right=True), paddle.searchsorted(edges, x, right=True), paddle.searchsorted(edges, x, right=False), paddle.searchsorted(edges, x, out_int32=True), paddle.searchsorted(sorted_sequence=edges, values=x)


def case_number():
    edges = paddle.to_tensor([-1.0, 0.0, 0.5, 2.0])
    return paddle.searchsorted(edges, paddle.to_tensor(0.5, dtype=edges.dtype), right=False), paddle.searchsorted(edges, paddle.to_tensor(0.5, dtype=edges.dtype), right=True), paddle.searchsorted(edges, paddle.to_tensor(1, dtype=edges.dtype), right=False)
