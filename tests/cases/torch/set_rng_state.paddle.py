import paddle


def case_forms():
    state = paddle.get_rng_state()
    a = paddle.randn([3])
    paddle.set_rng_state(state_list=state)
    b = paddle.randn([3])
    paddle.set_rng_state(state)
    return paddle.equal_all(a, b).item(), paddle.equal_all(a, paddle.randn([3])).item()
