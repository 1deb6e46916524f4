import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(5, 4))
    return paddle.cdist(x, y), paddle.cdist(x, y, 1.0), paddle.cdist(x=x, y=y, p=2), paddle.cdist(x, y, p=float("inf")), paddle.cdist(x, y, compute_mode="donot_use_mm_for_euclid_dist")
