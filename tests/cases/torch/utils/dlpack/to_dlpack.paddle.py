import paddle
from paddle.utils.dlpack import from_dlpack, to_dlpack
from caselib import ints


def case_round_trip():
    return from_dlpack(to_dlpack(paddle.to_tensor(ints(3))))
