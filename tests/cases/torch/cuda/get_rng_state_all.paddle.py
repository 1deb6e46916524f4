import paddle


def case_use():
    return isinstance(paddle.get_cuda_rng_state(), list)
