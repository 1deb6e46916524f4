import paddle
from paddle.distributed import ReduceOp


def takes(op: ReduceOp):
    return op


def case_annotation():
    return takes(1)
