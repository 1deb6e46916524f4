import paddle


def todo_swapped():
    weight = paddle.nn.Parameter(paddle.zeros([3]))
    # TODO(pt2pd): TPD2001 torch.Tensor.module_load: state dicts are loaded by set_state_dict
    return weight.module_load(paddle.ones([3]))
