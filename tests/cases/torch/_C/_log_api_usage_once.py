import torch


def case_statement():
    torch._C._log_api_usage_once("models.Net")
    if torch.jit.is_scripting():
        torch._C._log_api_usage_once("models.Net.scripted")
    return torch.ones(1)


def todo_value():
    return torch._C._log_api_usage_once
