import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.densenet161()
        models.densenet161(weights=None)
        models.densenet161(pretrained=False)
        models.densenet161(num_classes=7)
        models.densenet161(pretrained=True)
        models.densenet161(weights="DEFAULT", progress=True)
        print(models.densenet161)
    return "built"
