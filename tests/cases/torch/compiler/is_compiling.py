import torch


def case_forms():
    return torch.compiler.is_compiling(), not torch.compiler.is_dynamo_compiling()
