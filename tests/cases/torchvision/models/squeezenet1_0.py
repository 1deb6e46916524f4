import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.squeezenet1_0()
        models.squeezenet1_0(weights=None)
        models.squeezenet1_0(pretrained=False)
        models.squeezenet1_0(num_classes=7)
        models.squeezenet1_0(pretrained=True)
        models.squeezenet1_0(weights="DEFAULT", progress=True)
        print(models.squeezenet1_0)
    return "built"
