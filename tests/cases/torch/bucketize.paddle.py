import paddle
from caselib import floats


def case_forms():
    edges, x = paddle.to_tensor([-1.0, 0.0, 0.5, 2.0]), paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3, 4], dtype=paddle.int64)
    paddle.assign(paddle.bucketize(x, edges), out)
    return paddle.bucketize(x, edges), paddle.bucketize(x, edges, right=True), paddle.bucketize(x, sorted_sequence=edges, out_int32=True), paddle.bucketize(paddle.to_tensor(0.5), edges, out_int32=False, right=False), paddle.bucketize(paddle.to_tensor(0.5), edges, out_int32=False, right=True), out
