import paddle

from caselib import floats


def case_no_gpu():
    x = paddle.to_tensor(floats(2))
    devices, states = (list(range(paddle.device.cuda.device_count())), paddle.get_cuda_rng_state())
    return devices, states


def case_starred():
    args = (paddle.to_tensor(floats(2)), 3)
    return (list(range(paddle.device.cuda.device_count())), paddle.get_cuda_rng_state())
