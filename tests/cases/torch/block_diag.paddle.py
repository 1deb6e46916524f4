import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(1, 2))
    pair = [x, y]
    return paddle.block_diag([x, y]), paddle.block_diag([*pair]), paddle.block_diag([x])
