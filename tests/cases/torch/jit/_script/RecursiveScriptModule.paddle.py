import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit._script.RecursiveScriptModule: compiler feature; see paddle.jit
    return torch.jit._script.RecursiveScriptModule


def todo_call(cpp_module):
    # TODO(pt2pd): TPD5003 torch.jit._script.RecursiveScriptModule: compiler feature; see paddle.jit
    return torch.jit._script.RecursiveScriptModule(cpp_module)
