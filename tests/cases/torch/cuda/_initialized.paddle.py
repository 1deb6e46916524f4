import paddle


def case_states_only_when_cuda_runs():
    states = None
    if paddle.cuda.is_initialized():
        states = paddle.get_cuda_rng_state()
    return not paddle.cuda.is_initialized(), states
