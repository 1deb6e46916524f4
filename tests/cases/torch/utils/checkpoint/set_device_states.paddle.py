import paddle
from paddle import set_cuda_rng_state

from caselib import floats


def case_no_gpu():
    devices, states = (list(range(paddle.device.cuda.device_count())), paddle.get_cuda_rng_state())
    set_cuda_rng_state(states)
    return devices


def case_keywords():
    set_cuda_rng_state(state_list=[])
    return paddle.zeros([1])
