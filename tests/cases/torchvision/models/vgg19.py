import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.vgg19()
        models.vgg19(weights=None)
        models.vgg19(pretrained=False)
        models.vgg19(num_classes=7)
        models.vgg19(pretrained=True)
        models.vgg19(weights="DEFAULT", progress=True)
        print(models.vgg19)
    return "built"
