import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.densenet169()
        models.densenet169(weights=None)
        models.densenet169(pretrained=False)
        models.densenet169(num_classes=7)
        models.densenet169(pretrained=True)
        models.densenet169(weights="DEFAULT", progress=True)
        print(models.densenet169)
    return "built"
