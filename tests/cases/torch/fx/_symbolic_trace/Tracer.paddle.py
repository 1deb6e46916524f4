import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx._symbolic_trace.Tracer: Paddle has no such tracer
    return torch.fx._symbolic_trace.Tracer


def todo_call():
    # TODO(pt2pd): TPD5003 torch.fx._symbolic_trace.Tracer: Paddle has no such tracer
    return torch.fx._symbolic_trace.Tracer(), torch.fx._symbolic_trace.Tracer(param_shapes_constant=True)
